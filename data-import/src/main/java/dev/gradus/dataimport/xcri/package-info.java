/** XCRI-CAP 1.2, the course feeds of the United Kingdom. */
@NullMarked
package dev.gradus.dataimport.xcri;

import org.jspecify.annotations.NullMarked;
