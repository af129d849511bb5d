/** Required by `npm run test:mongo`: a mongod that is not there may be downloaded. */
process.env['MONGOMS_RUNTIME_DOWNLOAD'] = 'true';
