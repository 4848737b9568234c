/**
 * Requests for the AWS CLI, one file for each of its commands: a table is created by one call, and
 * gets its time to live and its point-in-time recovery by two more.
 */
@NullMarked
package dev.tenure.processor.export.cli;

import org.jspecify.annotations.NullMarked;
