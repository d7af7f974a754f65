import { Validations } from 'aws-cdk-lib'
import { type HttpApi, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Construct } from 'constructs'
import type { ServiceFunction } from './service-function.ts'

/** Leads every request that comes to the API to one function. */
export const addEveryRoute = (scope: Construct, httpApi: HttpApi, target: ServiceFunction): void => {
  const route = new HttpRoute(scope, 'EveryRoute', {
    httpApi,
    routeKey: HttpRouteKey.DEFAULT,
    integration: new HttpLambdaIntegration('Integration', target.lambda),
  })
  Validations.of(route).acknowledge({
    id: 'AwsSolutions-APIG4',
    reason: 'Pages are public or need a session; the function decides by its access table, which a test walks.',
  })
}
