/**
 * From the requests that code really sends to what IAM will be asked about them.
 *
 * <p>{@link dev.tenure.testing.request.RecordingInterceptor} collects the requests of a client;
 * {@link dev.tenure.testing.request.RequestAuthorizations} says for each which actions on which
 * resources it needs, and with which {@code dynamodb:LeadingKeys}. The facts are those of the
 * service authorization reference ("Actions, resources, and condition keys for Amazon DynamoDB")
 * and of the DynamoDB developer guide ("Using IAM policy conditions for fine-grained access
 * control", "Using IAM with DynamoDB transactions"):
 *
 * <ul>
 *   <li>a transaction is authorised item by item, as {@code GetItem}, {@code PutItem}, {@code
 *       UpdateItem}, {@code DeleteItem} or {@code ConditionCheckItem}, with {@code
 *       dynamodb:EnclosingOperation};
 *   <li>a batch is authorised table by table, with the partition keys of all its items;
 *   <li>a query on an index is authorised on the index, with the <em>index'</em> partition key;
 *   <li>a write is authorised with the <em>table's</em> partition key, whatever index keys the item
 *       carries;
 *   <li>a scan, and every operation on a table as a whole, has no leading keys;
 *   <li>reading a stream is authorised on the stream; listing streams or tables, on nothing less
 *       than everything.
 * </ul>
 *
 * <p>What cannot be understood (PartiQL, the legacy {@code KeyConditions}, a table nobody
 * described) is refused with {@link dev.tenure.testing.request.UnsupportedRequestException}: a
 * request left out would be a request nobody checked.
 */
@NullMarked
package dev.tenure.testing.request;

import org.jspecify.annotations.NullMarked;
