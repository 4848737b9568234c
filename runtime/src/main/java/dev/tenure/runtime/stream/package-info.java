/**
 * What a table's stream and its scans tell, told apart by tenants.
 *
 * <p>A stream knows no tenants: its records are of the whole table, and no IAM condition on leading
 * keys binds whoever reads it. So whose item a record is about is never for the application to find
 * out. A {@link dev.tenure.runtime.stream.StreamSchema}, which generated code makes, reads it from
 * the record's key by the same parsers that read stored items, and a {@link
 * dev.tenure.runtime.stream.StreamChange} carries the answer beside the item.
 *
 * <p>Two ways lead here. A function that is handed records asks the generated stream for each; a
 * program of its own connects the generated stream, a {@link
 * dev.tenure.runtime.stream.TableStream}, with a client and a role of its own, and polls. Neither
 * is reachable from a tenant's door.
 *
 * <p>A scan is alike: it answers all rows of all tenants, so it is the operator's alone, and a
 * {@link dev.tenure.runtime.stream.ScannedItem} says whose item each row is by the same schema.
 *
 * <p>Rejected: handing out records of rows that no entity describes (a table may hold others' rows;
 * they are none of ours); threads and leases that spread shards over machines, which Lambda and the
 * Kinesis Client Library do, and which give their records to the first way; starting at the
 * stream's end, since what is written between two polls of a shard without records would never be
 * seen.
 */
@NullMarked
package dev.tenure.runtime.stream;

import org.jspecify.annotations.NullMarked;
