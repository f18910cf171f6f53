/** Curriculum topics and their taxonomy. */
@NullMarked
package dev.gradus.core.topic;

import org.jspecify.annotations.NullMarked;
