/** The person who chooses. */
@NullMarked
package dev.gradus.core.applicant;

import org.jspecify.annotations.NullMarked;
