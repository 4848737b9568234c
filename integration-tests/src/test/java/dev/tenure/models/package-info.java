/** The reference models, each as an application would write it, on a real DynamoDB. */
@NullMarked
package dev.tenure.models;

import org.jspecify.annotations.NullMarked;
