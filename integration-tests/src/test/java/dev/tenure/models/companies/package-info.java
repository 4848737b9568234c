/**
 * Reference model 4: companies and their users, with keys that keep the bytes of an older program.
 *
 * <p>A company is a tenant, named by its name as it is ({@code Acme Inc}). The login page knows an
 * e-mail address and not the company: a look-up across tenants, declared with its reason. People
 * who are in several companies live in a second table, where the same key shape is another entity.
 */
@NullMarked
package dev.tenure.models.companies;

import org.jspecify.annotations.NullMarked;
