/** Assignment to ordered classes. */
@NullMarked
package dev.gradus.scoring.method.sorting;

import org.jspecify.annotations.NullMarked;
