import { CfnOutput, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  PriceClass,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { headerPolicy } from '../shared/board/content-security-policy';
import type { Stage } from './stages';

/**
 * Where the public board lies: a private bucket, and a CloudFront distribution that alone may read it. How long a file
 * is cached is written at the file itself. S3's own encryption keys, so that an object's ETag is the MD5 of its body.
 */
export class BoardHosting extends Construct {
  readonly bucket: Bucket;
  /** The board's public address, ending in a slash. */
  readonly url: string;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const distribution = new Distribution(this, 'Distribution', {
      comment: `The board of storywatch-${stage.name}`,
      defaultRootObject: 'index.html',
      defaultBehavior: {
        // @ts-expect-error: the library's own Bucket is no IBucket to a compiler that tells absent from undefined.
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: this.headers(stage),
      },
      // To whoever may not list a bucket, S3 says 403 of what is not there.
      errorResponses: [403, 404].map((httpStatus) => ({
        httpStatus,
        responseHttpStatus: 404,
        responsePagePath: '/404.html',
        ttl: Duration.minutes(1),
      })),
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
    });
    this.url = `https://${distribution.distributionDomainName}/`;
    this.acknowledge(distribution);
    new CfnOutput(this, 'Url', { value: this.url, description: 'The board' });
    new CfnOutput(this, 'BucketName', { value: this.bucket.bucketName, description: "The board's files" });
  }

  private headers(stage: Stage): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      responseHeadersPolicyName: `storywatch-${stage.name}-board`,
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: headerPolicy, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), override: true },
      },
    });
  }

  private acknowledge(distribution: Distribution): void {
    const noLogs =
      'Who reads the board is nobody’s business, and not worth keeping; CloudFront counts requests anyway.';
    Validations.of(this.bucket).acknowledge({ id: 'AwsSolutions::AwsSolutions-S1', reason: noLogs });
    Validations.of(distribution).acknowledge(
      { id: 'AwsSolutions::AwsSolutions-CFR1', reason: 'The board is for readers everywhere.' },
      {
        id: 'AwsSolutions::AwsSolutions-CFR2',
        reason: 'Static files and no input: nothing for a firewall to look at.',
      },
      { id: 'AwsSolutions::AwsSolutions-CFR3', reason: noLogs },
      {
        id: 'AwsSolutions::AwsSolutions-CFR4',
        reason: 'Without a domain of its own it has CloudFront’s certificate, whose lowest version of TLS is fixed.',
      },
    );
  }
}
