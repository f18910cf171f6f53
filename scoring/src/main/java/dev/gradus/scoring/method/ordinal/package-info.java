/** Methods that use only the order of values. */
@NullMarked
package dev.gradus.scoring.method.ordinal;

import org.jspecify.annotations.NullMarked;
