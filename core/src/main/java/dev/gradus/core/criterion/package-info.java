/** Criteria and requirements: what is measured on an alternative, what the measurement rests on, and what is demanded. */
@NullMarked
package dev.gradus.core.criterion;

import org.jspecify.annotations.NullMarked;
