/** The European Learning Model 3.1: learning opportunities and qualifications. */
@NullMarked
package dev.gradus.dataimport.elm;

import org.jspecify.annotations.NullMarked;
