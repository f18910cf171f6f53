/** Methods that add up, multiply or compare values, utilities and ranks. */
@NullMarked
package dev.gradus.scoring.method.utility;

import org.jspecify.annotations.NullMarked;
