package dev.tenure.processor.export;

/**
 * One file of a format.
 *
 * @param path below the table's own directory, with {@code /} between names
 */
record ExportedFile(String path, String content) {}
