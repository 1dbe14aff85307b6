package org.sikap.core.language;

import java.util.Map;
import java.util.Set;

/**
 * How a language writes numbers and amounts.
 *
 * @param decimalMark mark before the fraction
 * @param groupingMark mark between thousands
 * @param rangeWords words between the ends of a range
 * @param approximations words that make a number approximate
 * @param multipliers words that multiply the number before them
 * @param currencies sign or noun of a currency, to its ISO 4217 code
 */
public record Numbers(
    char decimalMark,
    char groupingMark,
    Set<String> rangeWords,
    Set<String> approximations,
    Map<String, Double> multipliers,
    Map<String, String> currencies) {}
