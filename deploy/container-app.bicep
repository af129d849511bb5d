// Kretslopp on Azure Container Apps, with its Azure Bot and Teams channel. MongoDB and the two app
// registrations (docs/install.md, steps 1 to 3) are there before. Everything is in one region of the EU.
//
//   az deployment group create -g YOUR-GROUP -f deploy/container-app.bicep -p deploy/example.bicepparam

@description('Where everything is; in the EU.')
param location string = resourceGroup().location

@description('Begins every name.')
param name string = 'kretslopp'

@description('The image, such as YOURREGISTRY.azurecr.io/kretslopp:0.1.0')
param image string

@description('The Azure Container Registry that has the image, in this resource group.')
param registry string

@description('Application (client) id of the bot.')
param botAppId string

@secure()
param botPassword string

@description('The tenant in which the bot is registered.')
param botTenantId string = tenant().tenantId

@description('Tenants whose people may use it, with commas between them.')
param allowedTenants string = botTenantId

@description('The application (client) id of IT\'s page; without it there is no page.')
param tabAppId string = ''

@secure()
param mongoUri string

@description('Application (client) id that reads Microsoft Graph.')
param graphClientId string

@secure()
param graphClientSecret string

@description('Object ids of the Entra groups that give rights, with commas between several.')
param groups {
  itAdmin: string
  technician: string
  economist: string
  coordinator: string
}

@description('The public address, without a slash at its end. Empty: the one that Container Apps gives.')
param publicUrl string = ''

@minValue(1)
param fewestReplicas int = 2
param mostReplicas int = 4

var host = empty(publicUrl) ? 'https://${name}.${environment.properties.defaultDomain}' : publicUrl

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource images 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registry
}

var acrPull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: images
  name: guid(images.id, identity.id, acrPull)
  properties: {
    roleDefinitionId: acrPull
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  dependsOn: [mayPull]
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    managedEnvironmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 3978, transport: 'http', allowInsecure: false }
      registries: [{ server: images.properties.loginServer, identity: identity.id }]
      secrets: [
        { name: 'bot-password', value: botPassword }
        { name: 'mongo-uri', value: mongoUri }
        { name: 'graph-secret', value: graphClientSecret }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 30
      scale: {
        minReplicas: fewestReplicas
        maxReplicas: mostReplicas
        rules: [{ name: 'turns', http: { metadata: { concurrentRequests: '40' } } }]
      }
      containers: [
        {
          name: 'kretslopp'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          probes: [
            { type: 'Startup', httpGet: { path: '/livez', port: 3978 }, periodSeconds: 5, failureThreshold: 24 }
            { type: 'Liveness', httpGet: { path: '/livez', port: 3978 }, periodSeconds: 20 }
            { type: 'Readiness', httpGet: { path: '/readyz', port: 3978 }, periodSeconds: 10 }
          ]
          env: [
            { name: 'NODE_ENV', value: 'production' }
            { name: 'HOST', value: '0.0.0.0' }
            { name: 'PORT', value: '3978' }
            { name: 'KRETSLOPP_PUBLIC_URL', value: host }
            { name: 'MICROSOFT_APP_ID', value: botAppId }
            { name: 'MICROSOFT_APP_TYPE', value: 'SingleTenant' }
            { name: 'MICROSOFT_APP_TENANT_ID', value: botTenantId }
            { name: 'MICROSOFT_APP_PASSWORD', secretRef: 'bot-password' }
            { name: 'KRETSLOPP_ALLOWED_TENANTS', value: allowedTenants }
            { name: 'KRETSLOPP_TAB_APP_ID', value: tabAppId }
            { name: 'MONGODB_URI', secretRef: 'mongo-uri' }
            { name: 'GRAPH_CLIENT_ID', value: graphClientId }
            { name: 'GRAPH_CLIENT_SECRET', secretRef: 'graph-secret' }
            { name: 'KRETSLOPP_GROUP_IT_ADMIN', value: groups.itAdmin }
            { name: 'KRETSLOPP_GROUP_TECHNICIAN', value: groups.technician }
            { name: 'KRETSLOPP_GROUP_ECONOMIST', value: groups.economist }
            { name: 'KRETSLOPP_GROUP_COORDINATOR', value: groups.coordinator }
          ]
        }
      ]
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Kretslopp'
    endpoint: '${host}/api/messages'
    msaAppId: botAppId
    msaAppType: 'SingleTenant'
    msaAppTenantId: botTenantId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true, enableCalling: false }
  }
}

output publicUrl string = host
output messagingEndpoint string = bot.properties.endpoint
