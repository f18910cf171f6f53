package dev.gradus.dataimport.normalize;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a text about money.
 *
 * @param value the number
 * @param currency ISO 4217, if one is written beside it
 * @param start where it begins, with its currency
 * @param end where it ends, with its currency
 * @param sign the sign of several currencies that stands there: a dollar that does not say whose, which is read as USD, or
 *     one that leaves the currency open; empty for all others
 */
record Amount(BigDecimal value, Optional<String> currency, int start, int end, String sign) {}
