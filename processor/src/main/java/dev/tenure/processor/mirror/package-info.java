/**
 * Our annotations as typed records. Each value keeps its place, so that a message can point at it.
 *
 * <p>This package alone knows the annotations' names and members. Loading the annotation classes
 * themselves was rejected: class-valued members cannot be read that way, and positions are lost.
 */
@NullMarked
package dev.tenure.processor.mirror;

import org.jspecify.annotations.NullMarked;
