/**
 * A template for CloudFormation: {@code AWS::DynamoDB::Table}, or {@code
 * AWS::DynamoDB::GlobalTable} where replicas are declared, which says many things of each replica
 * in place of the table.
 *
 * <p>The policies are resources of the same stack, so that they name the table by reference and
 * follow its name. Nothing is attached to anyone: a role exists only if the stack is told who may
 * begin sessions of tenants.
 */
@NullMarked
package dev.tenure.processor.export.cloudformation;

import org.jspecify.annotations.NullMarked;
