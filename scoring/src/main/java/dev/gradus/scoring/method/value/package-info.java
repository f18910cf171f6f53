/** Value, distance and ratio methods. */
@NullMarked
package dev.gradus.scoring.method.value;

import org.jspecify.annotations.NullMarked;
