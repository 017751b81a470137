package org.newsgraph.clean.date;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Time zones by the abbreviations that newspapers use. Abbreviations that mean several zones (IST,
 * CST outside America) are left out or stand for what English-language news mostly means.
 */
final class Zones {

  private static final Map<String, String> BY_ABBREVIATION =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("UT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("WET", "Z"),
          Map.entry("BST", "+01:00"),
          Map.entry("WEST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("SAST", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("EAT", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("PKT", "+05:00"),
          Map.entry("WIB", "+07:00"),
          Map.entry("HKT", "+08:00"),
          Map.entry("SGT", "+08:00"),
          Map.entry("AWST", "+08:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("KST", "+09:00"),
          Map.entry("AEST", "+10:00"),
          Map.entry("AEDT", "+11:00"),
          Map.entry("NZST", "+12:00"),
          Map.entry("NZDT", "+13:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("ET", "America/New_York"),
          Map.entry("CT", "America/Chicago"),
          Map.entry("MT", "America/Denver"),
          Map.entry("PT", "America/Los_Angeles"));

  private Zones() {}

  /** The offset of a zone at a local time; empty for a zone that is not known. */
  static Optional<ZoneOffset> offset(String zone, LocalDateTime time) {
    String name = zone.replaceAll("[\\s.()]", "").toUpperCase(Locale.ROOT);
    try {
      return Optional.of(zoneId(name).getRules().getOffset(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static ZoneId zoneId(String name) {
    String known = BY_ABBREVIATION.get(name);
    return ZoneId.of(known != null ? known : name.replaceFirst("^(?:GMT|UTC)(?=[+-])", ""));
  }
}
