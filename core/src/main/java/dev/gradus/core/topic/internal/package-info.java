/** Finds topics by their words, for this module and its siblings alone. */
@NullMarked
package dev.gradus.core.topic.internal;

import org.jspecify.annotations.NullMarked;
