package org.newsgraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One call of the command, in this process.
 *
 * @param status its exit status
 * @param out what it printed as result
 * @param err what it printed beside it
 */
record Call(int status, String out, String err) {

  static Call of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.execute(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Call(status, out.toString(), err.toString());
  }
}
