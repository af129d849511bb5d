using './container-app.bicep'

param registry = 'YOURREGISTRY'
param image = 'YOURREGISTRY.azurecr.io/kretslopp:0.1.0'
param botAppId = '00000000-0000-0000-0000-000000000000'
// IT's page; leave the line out and there is none.
param tabAppId = '00000000-0000-0000-0000-000000000000'
param graphClientId = '00000000-0000-0000-0000-000000000000'
param groups = {
  itAdmin: '00000000-0000-0000-0000-000000000000'
  technician: ''
  economist: ''
  coordinator: ''
}

// Secrets come from your own shell, and are in no file.
param botPassword = readEnvironmentVariable('MICROSOFT_APP_PASSWORD')
param mongoUri = readEnvironmentVariable('MONGODB_URI')
param graphClientSecret = readEnvironmentVariable('GRAPH_CLIENT_SECRET')
