/**
 * Reference model 1: the configuration of an app that customers of a commerce platform install.
 *
 * <p>A tenant has two parts, the customer's API URL and the installation's id; the partition key is
 * both and no word in front. A new installation of the same customer is another tenant.
 */
@NullMarked
package dev.tenure.models.commerce;

import org.jspecify.annotations.NullMarked;
