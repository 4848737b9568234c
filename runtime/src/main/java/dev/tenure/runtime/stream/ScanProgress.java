package dev.tenure.runtime.stream;

/**
 * What a scan has done since it was started or resumed.
 *
 * @param position where to go on, should the scan break off
 * @param rowsRead all rows that were read, those that the scan is not about included
 * @param items the rows among them that are items of an entity, and were handed out
 * @param consumedCapacity the read units that DynamoDB charged
 */
public record ScanProgress(
    ScanPosition position, long rowsRead, long items, double consumedCapacity) {}
