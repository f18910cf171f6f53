package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.DeliveryMode;

/**
 * How a programme is taught and attended. Both are in the order of their constants.
 *
 * @param delivery where teaching happens; empty if not stated
 * @param attendance how much of the week it takes; empty if not stated
 */
public record StudyMode(ImmutableSet<DeliveryMode> delivery, ImmutableSet<Attendance> attendance) {}
