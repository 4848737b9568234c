/**
 * The data access of the runtime against DynamoDB Local, with schemas and DAOs written by hand in
 * exactly the shape that is generated.
 */
@NullMarked
package dev.tenure.dao;

import org.jspecify.annotations.NullMarked;
