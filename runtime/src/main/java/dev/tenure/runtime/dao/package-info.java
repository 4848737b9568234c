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
 * <p>Unique values are kept by rows of their own, a {@code UniqueRow} each, in partitions that go
 * on with {@code $UNIQUE} behind the tenant. {@code UniqueRequests} makes the usual write, with a
 * {@code Guard} for what it takes to be stored, and says which values come and go; {@code
 * UniqueRows} makes one operation of all that is about one row, so that items can swap values. A
 * write that leaves its values alone is not read for and stays one request: the guard refuses it
 * where that was wrong, and the row that refused is what the transaction is made of.
 *
 * <p>Rejected for unique values: rows in the tenant's own partition, with a sort key that no entity
 * has ({@code $UNIQUE#…}). They could be found by one query, but every query of a whole partition,
 * every count and item collection would meet them; all values of a tenant would share one
 * partition's throughput and the size of its item collection; and sort keys that are numbers had no
 * room for them. Also rejected: an attribute in the item that names its rows, which existing items
 * do not have and other programs do not keep; reading the item before each write, which costs the
 * many writes that change no value; and reading what a transaction wrote from the object, which
 * does not know what verbs made of the stored attributes.
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
 * <p>An operation says which of its requests depend on no answer that is still missing ({@code
 * asksMore}): the shards of a query, a round of them at a time. {@code AsyncCalls} sends those at
 * once, {@code Calls} one after the other, since it has one thread, the caller's. Both send the
 * very same requests and tell the answers in the same order, so pages and tokens are the same.
 * Rejected: threads of our own for synchronous doors, which would carry neither the caller's
 * thread-locals nor its interruption; and operations within operations, of which each could fail,
 * wait and be cancelled by itself.
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
