targetScope = 'resourceGroup'

@description('What the names of all resources begin with, like cme-network-live.')
@minLength(3)
@maxLength(18)
param baseName string

@description('The region that everything lies in.')
@allowed(['uksouth', 'ukwest'])
param location string = 'uksouth'

@description('The size of a machine. B1 is the smallest that is always on.')
@allowed(['B1', 'B2', 'P0v3', 'P1v3'])
param planSku string = 'B1'

@description('How many machines run the bot. From two on, one that is ill is taken out. B1 and B2 take three at most.')
@minValue(1)
@maxValue(10)
param instances int = 1

@description('LRS keeps three copies in one data centre, ZRS one in each of three.')
@allowed(['Standard_LRS', 'Standard_ZRS'])
param storageSku string = 'Standard_ZRS'

@description('Days that the log is kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('The client id of the app registration by which people sign in to the tab, and Teams asks for consent.')
@minLength(36)
@maxLength(36)
param ssoAppId string

@description('Entra object ids of people who coordinate the network from the first day.')
@minLength(1)
param coordinators array

@description('The tenants that may call the bot. Guests come from the tenant that hosts them.')
@minLength(1)
param tenants array = [tenant().tenantId]

@description('Who is written to when something is wrong.')
@minLength(1)
param alertEmails array

@description('How many working days before a meeting its pack is sent.')
@minValue(1)
@maxValue(20)
param packDays int = 5

@description('Days on which nothing goes out by itself, like 2026-12-29. Weekends and bank holidays are known.')
param closedDays array = []

@description('How many messages of a round of reminders go out at the same time.')
@minValue(1)
@maxValue(5)
param lanes int = 1

@allowed(['debug', 'info', 'warn', 'error'])
param logLevel string = 'info'

@description('A host of your own that leads to the site, with its certificate bound already; the site’s own where it is left empty.')
param publicHost string = ''

@description('Public IPv4 addresses or ranges from which somebody may reach the tables with the role for it; nobody where it is left empty.')
param operatorAddresses array = []

var siteName = '${baseName}-${take(uniqueString(resourceGroup().id), 6)}'
var storageName = take('st${replace(toLower(baseName), '-', '')}${uniqueString(resourceGroup().id)}', 24)
var host = empty(publicHost) ? '${siteName}.azurewebsites.net' : publicHost
var tags = {
  application: 'cme-network-bot'
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: 'id-${baseName}'
    location: location
    tags: tags
  }
}

module network 'modules/network.bicep' = {
  name: 'network'
  params: {
    name: 'vnet-${baseName}'
    location: location
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: storageName
    location: location
    tags: tags
    sku: storageSku
    principalId: identity.outputs.principalId
    subnetId: network.outputs.subnetId
    operatorAddresses: operatorAddresses
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    baseName: baseName
    location: location
    tags: tags
    logDays: logDays
    probe: 'https://${host}/health/ready'
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    baseName: baseName
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    emails: alertEmails
  }
}

module web 'modules/web.bicep' = {
  name: 'web'
  params: {
    name: siteName
    planName: 'plan-${baseName}'
    location: location
    tags: tags
    sku: planSku
    instances: instances
    identityId: identity.outputs.id
    subnetId: network.outputs.subnetId
    workspaceId: monitoring.outputs.workspaceId
    settings: {
      NODE_ENV: 'production'
      HOST: '0.0.0.0'
      PORT: '8080'
      MicrosoftAppId: identity.outputs.clientId
      MicrosoftAppType: 'UserAssignedMSI'
      MicrosoftAppTenantId: tenant().tenantId
      TENANTS: join(tenants, ',')
      SSO_APP_ID: ssoAppId
      COORDINATORS: join(coordinators, ',')
      TABLES: storage.outputs.tablesUrl
      PUBLIC_URL: 'https://${host}'
      PACK_DAYS: string(packDays)
      CLOSED_DAYS: join(closedDays, ',')
      LANES: string(lanes)
      LOG_LEVEL: logLevel
      AZURE_CLIENT_ID: identity.outputs.clientId
    }
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: 'bot-${siteName}'
    tags: tags
    endpoint: 'https://${host}/api/messages'
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
  }
}

output BOT_ID string = identity.outputs.clientId
output BOT_DOMAIN string = host
output PUBLIC_URL string = 'https://${host}'
output AZURE_APP_SERVICE_RESOURCE_ID string = web.outputs.id
output SITE_NAME string = siteName
output STORAGE_NAME string = storageName
