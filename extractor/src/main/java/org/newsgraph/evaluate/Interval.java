package org.newsgraph.evaluate;

/**
 * A figure with its 95 % interval, each 0..1.
 *
 * @param value the figure
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double value, double low, double high) {}
