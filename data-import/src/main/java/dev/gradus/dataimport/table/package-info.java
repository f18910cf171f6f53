/**
 * Tables, whatever they are written in: a {@link dev.gradus.dataimport.table.TableCursor} yields raw records with their
 * places, and a mapping document says what the columns mean.
 */
@NullMarked
package dev.gradus.dataimport.table;

import org.jspecify.annotations.NullMarked;
