param baseName string
param location string
param tags object
param logDays int

@description('The address that is asked from outside whether the bot can do its work.')
param probe string

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: 'log-${baseName}'
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logDays
    workspaceCapping: {
      dailyQuotaGb: 1
    }
  }
}

// The bot sends nothing here: its lines go to the workspace. This holds the answers of the test below.
resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${baseName}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    IngestionMode: 'LogAnalytics'
  }
}

// From outside, every five minutes: whether the bot can do its work, and whether what it does by itself goes on. Both are
// told at the same address; the second is told in words alone, since people are answered all the same.
var tests = [
  {
    name: 'ready'
    says: '"status":"ready"'
  }
  {
    name: 'jobs'
    says: '"jobs":"working"'
  }
]

resource probes 'Microsoft.Insights/webtests@2022-06-15' = [for test in tests: {
  name: '${test.name}-${baseName}'
  location: location
  tags: union(tags, {
    'hidden-link:${insights.id}': 'Resource'
  })
  kind: 'standard'
  properties: {
    SyntheticMonitorId: '${test.name}-${baseName}'
    Name: '${test.name}-${baseName}'
    Enabled: true
    Kind: 'standard'
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: [
      {
        Id: 'emea-ru-msa-edge'
      }
    ]
    Request: {
      RequestUrl: probe
      HttpVerb: 'GET'
      ParseDependentRequests: false
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 7
      ContentValidation: {
        ContentMatch: test.says
        IgnoreCase: false
        PassIfTextFound: true
      }
    }
  }
}]

output workspaceId string = workspace.id
