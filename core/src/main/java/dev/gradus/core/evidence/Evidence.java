package dev.gradus.core.evidence;

import com.google.common.collect.ImmutableList;

/**
 * What a measurement rests on.
 *
 * @param sources who states it
 * @param granularity for what it is stated
 * @param asStated the statement in the source's words
 * @param note how it was used; may be empty
 */
public record Evidence(ImmutableList<Source> sources, Granularity granularity, String asStated, String note) {}
