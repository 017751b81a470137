package org.newsgraph.extract.role.holding;

import java.util.Locale;

/** Compares roles by their words. */
final class RoleWording {

  private RoleWording() {}

  /** The role in lower case, with single spaces in place of hyphens, and in the singular. */
  static String key(String role) {
    return role.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ").strip();
  }
}
