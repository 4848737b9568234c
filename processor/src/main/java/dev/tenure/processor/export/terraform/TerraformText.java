package dev.tenure.processor.export.terraform;

/** Text for Terraform, where every string of a JSON file is a template. */
final class TerraformText {
  private TerraformText() {}

  /** The template that gives exactly this text. */
  static String literal(String text) {
    return text.replace("${", "$${").replace("%{", "%%{");
  }

  /** The template that gives the value of an expression. */
  static String expression(String expression) {
    return "${" + expression + "}";
  }
}
