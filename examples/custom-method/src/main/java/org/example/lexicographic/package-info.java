/** The lexicographic order of alternatives, and weights that agree with an order of criteria. */
@NullMarked
package org.example.lexicographic;

import org.jspecify.annotations.NullMarked;
