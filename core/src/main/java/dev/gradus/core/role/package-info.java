/** Roles, their demand on topics, and what they pay. */
@NullMarked
package dev.gradus.core.role;

import org.jspecify.annotations.NullMarked;
