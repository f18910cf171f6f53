/** Formats of registers, statistical offices and other publishers of tables: classes in here are for the library alone. */
@NullMarked
package dev.gradus.dataimport.register;

import org.jspecify.annotations.NullMarked;
