/* What the library says of itself, which the bindings are generated from: describe FILE. */
#include <billhook.h>
#include <stdio.h>

int main(int count, char** arguments) {
  billhook_text said = billhook_describe();
  FILE* file = count == 2 && said.size > 0 ? fopen(arguments[1], "w") : NULL;
  if (file == NULL) return 1;
  size_t written = fwrite(said.data, 1, said.size, file);
  return fclose(file) == 0 && written == said.size ? 0 : 1;
}
