/**
 * Reference model 3: online stores. Products, orders and line items belong to a store; countries
 * belong to none and are read by all; an order and its line items are read in one request.
 */
@NullMarked
package dev.tenure.models.stores;

import org.jspecify.annotations.NullMarked;
