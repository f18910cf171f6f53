/** Pictures of a ranking and its doubt, in SVG. */
@NullMarked
package dev.gradus.examples.pictures;

import org.jspecify.annotations.NullMarked;
