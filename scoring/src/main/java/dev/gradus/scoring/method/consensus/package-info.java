/** Rules that combine several rankings into one. */
@NullMarked
package dev.gradus.scoring.method.consensus;

import org.jspecify.annotations.NullMarked;
