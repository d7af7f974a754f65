import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  CacheCookieBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HeadersFrameOption,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import type { Environment } from '#infra/environments.ts'
import { accessLogBucket } from './app-bucket.ts'
import { acceptSiteLog } from './site-log.ts'
import { StaticFiles } from './static-files.ts'

export type AppDistributionProps = {
  environment: Environment
  assets: string
  apiHost: string
  webAclArn: string | undefined
}

/** CloudFront: /assets/ from a private bucket, everything else from the HTTP API, TLS 1.2 or later towards both sides. */
export class AppDistribution extends Construct {
  readonly distribution: Distribution
  /** Where it is logged who asked for what: by S3, and by CloudFront (site-log.ts). */
  readonly logs: Bucket

  constructor(scope: Construct, id: string, props: AppDistributionProps) {
    super(scope, id)
    const { environment } = props
    this.logs = accessLogBucket(this, environment)
    acceptSiteLog(this.logs, environment)
    const bucket = new Bucket(this, 'Assets', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      serverAccessLogsBucket: this.logs,
      serverAccessLogsPrefix: 'assets/',
      // Built from the repository: nothing is lost with it.
      removalPolicy: RemovalPolicy.DESTROY,
    })
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Valideringslyft ${environment.name}`,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...(props.webAclArn !== undefined && { webAclId: props.webAclArn }),
      ...(environment.domain && {
        domainNames: [environment.domain.name],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', environment.domain.certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
      defaultBehavior: {
        origin: new HttpOrigin(props.apiHost, {
          protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
          originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        }),
        allowedMethods: AllowedMethods.ALLOW_ALL,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: this.pageCache(),
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        compress: true,
      },
      additionalBehaviors: {
        '/assets/*': {
          origin: S3BucketOrigin.withOriginAccessControl(bucket),
          viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
          cachePolicy: CachePolicy.CACHING_OPTIMIZED,
          responseHeadersPolicy: this.assetHeaders(),
          compress: true,
        },
      },
    })
    new StaticFiles(this, 'Files', { bucket, folder: props.assets })
    this.acknowledge(environment)
  }

  /**
   * Keeps nothing unless the page says so, and then a minute at most, apart for each set of cookies. A policy of our own, since CloudFront
   * compresses only what a policy allows it to keep.
   */
  private pageCache(): CachePolicy {
    return new CachePolicy(this, 'PageCache', {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.seconds(60),
      cookieBehavior: CacheCookieBehavior.all(),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    })
  }

  /** Security headers for files only: pages carry those that the application sets. */
  private assetHeaders(): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'AssetHeaders', {
      securityHeadersBehavior: {
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
      },
    })
  }

  private acknowledge(environment: Environment) {
    const validations = Validations.of(this.distribution)
    validations.acknowledge({
      id: 'AwsSolutions-CFR1',
      reason: 'A public service: people abroad who want to know about validation in Sweden are users too.',
    })
    validations.acknowledge({
      id: 'AwsSolutions-CFR3',
      reason:
        'Requests are logged by a delivery of CloudWatch Logs, which the rule does not know: only that can leave out query strings, where words that are searched for stand.',
    })
    if ('absentBecause' in environment.firewall)
      validations.acknowledge({ id: 'AwsSolutions-CFR2', reason: environment.firewall.absentBecause })
    if (!environment.domain)
      validations.acknowledge({
        id: 'AwsSolutions-CFR4',
        reason:
          'No domain yet: CloudFront lets its own certificate not be given a least version. A domain sets TLS 1.2.',
      })
  }
}
