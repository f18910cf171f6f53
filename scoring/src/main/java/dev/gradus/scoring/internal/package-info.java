/** Numeric helpers of the engine; not exported. */
@NullMarked
package dev.gradus.scoring.internal;

import org.jspecify.annotations.NullMarked;
