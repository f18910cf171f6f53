/** OOAPI (OEAPI) 5 and 6, the Open Education API. */
@NullMarked
package dev.gradus.dataimport.ooapi;

import org.jspecify.annotations.NullMarked;
