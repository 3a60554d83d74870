param name string
param location string
param tags object

// The bot's way to its tables. The storage account answers nobody else.
resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.60.0.0/24']
    }
    subnets: [
      {
        name: 'web'
        properties: {
          addressPrefix: '10.60.0.0/26'
          serviceEndpoints: [
            {
              service: 'Microsoft.Storage'
            }
          ]
          delegations: [
            {
              name: 'web'
              properties: {
                serviceName: 'Microsoft.Web/serverFarms'
              }
            }
          ]
        }
      }
    ]
  }
}

output subnetId string = network.properties.subnets[0].id
