param baseName string
param location string
param tags object
param workspaceId string
param emails array

// A line of the bot is JSON on its output (src/log.ts); what is none has no msg and is passed over.
var lines = '''
AppServiceConsoleLogs
| extend line = parse_json(extract("(\\{.*\\})", 1, ResultDescription))
'''

var rules = [
  {
    name: 'down'
    says: 'The bot does not answer: its address was asked twice in a quarter of an hour, and it could not do its work.'
    severity: 1
    window: 'PT15M'
    query: 'AppAvailabilityResults | where Name startswith "ready-" and Success == false'
    over: 1
  }
  {
    name: 'faults'
    says: 'The bot answered with an error of its own (5xx). Each line has the reference that people were told.'
    severity: 2
    window: 'PT15M'
    query: '${lines}| where line.msg in ("fault", "job fault") or (line.msg == "turned away" and toint(line.status) >= 500)'
    over: 2
  }
  {
    name: 'throttled'
    says: 'Teams or the tables asked the bot to slow down, and it gave up on something.'
    severity: 3
    window: 'PT1H'
    query: '${lines}| where line.msg in ("unsent", "unreached", "not redrawn", "not drawn", "not posted anew", "fault", "job fault") | where tostring(line.cause) in ("429", "Throttled", "TooManyRequests", "ServerBusy") or toint(line.err.statusCode) == 429 or tostring(line.err.code) == "ServerBusy"'
    over: 5
  }
  {
    name: 'jobs-late'
    says: 'What the bot does by itself (reminders, packs) has stood still for half an hour, or the bot does not answer.'
    severity: 2
    window: 'PT30M'
    query: 'AppAvailabilityResults | where Name startswith "jobs-" and Success == false'
    over: 2
  }
]

resource people 'Microsoft.Insights/actionGroups@2021-09-01' = {
  name: 'people-${baseName}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'cme-network'
    emailReceivers: [for (email, at) in emails: {
      name: 'person-${at}'
      emailAddress: email
      useCommonAlertSchema: true
    }]
  }
}

resource alerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for rule in rules: {
  name: '${rule.name}-${baseName}'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: '${rule.name} (${baseName})'
    description: rule.says
    enabled: true
    severity: rule.severity
    scopes: [workspaceId]
    evaluationFrequency: 'PT15M'
    windowSize: rule.window
    autoMitigate: true
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: rule.query
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: rule.over
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: [people.id]
    }
  }
}]
