/**
 * The thick half of generated doors and DAOs: reading, writing and querying one tenant's items.
 *
 * <p>Everything begins with a {@link dev.tenure.runtime.dao.Scope}, one tenant's part of a table or
 * the shared part. There is no other way to a DAO, no ambient tenant and no default. Generated code
 * adds types and names: {@code OrderDao extends EntityDao<Order>} says which keys there are, and
 * each stage of a query is a {@link dev.tenure.runtime.dao.Query} that says what may come next.
 *
 * <p>What rows become is a {@code RowMapping}: an entity; one of several, of an item collection; or
 * a view that tells where an item is. Queries, pages and checks are the same for all three.
 *
 * <p>Two layers. Building requests and judging responses is pure: an {@code Operation} says what to
 * ask next and what came of it; {@code ItemRequests}, {@code RowCheck}, {@code QueryPlan}, {@code
 * PageAssembly} serve it; none does I/O or knows a client. Sending is {@code Calls}, on the
 * caller's thread, and {@code AsyncCalls}, without one. What is asked and what is accepted is thus
 * decided in one place, whoever sends. A write is an {@code ItemWrite} before it is decided whether
 * it goes alone or in a transaction.
 *
 * <p>Every write of a whole object passes one step, {@code ItemRequests.row}: a {@code Stamp} puts
 * versions, times and ids into a copy, and the copy becomes the row. What is demanded of the row
 * that is there is put together by {@code WriteConditions}; where it fails, {@code Refusals} tells
 * by the row that DynamoDB answers, which is checked like any other, which demand it was. {@code
 * Expiry} knows which rows count as not there, for reads and writes alike.
 *
 * <p>What a user calls is there twice: {@link dev.tenure.runtime.dao.EntityDao} and {@link
 * dev.tenure.runtime.dao.AsyncEntityDao}, {@link dev.tenure.runtime.dao.Query} and {@link
 * dev.tenure.runtime.dao.AsyncQuery}, one line per method over the same operations. What has no
 * client is in a class that both extend. A test compares the two, method by method.
 *
 * <p>A query's rows come from a {@code RowSource}: one partition, or the shards of one, merged in
 * the order of their sort keys. A shard follows from the sort key, so no two rows of a partition
 * have the same one, and one position in that order says where each shard goes on. Rejected: a
 * position per shard, which makes tokens grow with the shards and says nothing more.
 *
 * <p>Every row that is handed out was checked: its partition key lies in the scope, its key is the
 * one that was asked for, its entity attribute names the entity or is missing, its keys are what
 * the entity would have written. A row that is not so was planted by other means; {@link
 * dev.tenure.runtime.TableOptions} decides whether it is refused or skipped and reported.
 *
 * <p>Rejected: telling entities apart by a filter expression (a page of a thousand rows of another
 * entity is read and paid for, and an untagged row is lost); passing the service's exceptions on
 * (their messages quote keys and values); batching reads behind the caller's back; one set of doors
 * whose methods answer futures (each synchronous caller would join, and unwrap exceptions), or
 * asynchronous ones on threads of a pool (what waits for a thread is not asynchronous).
 */
@NullMarked
package dev.tenure.runtime.dao;

import org.jspecify.annotations.NullMarked;
