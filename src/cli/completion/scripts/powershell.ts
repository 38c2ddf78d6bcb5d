/** For PowerShell 5.1 and later. */
export const powershell = `# Completion of plancmp for PowerShell, made by plancmp completion powershell.
Register-ArgumentCompleter -Native -CommandName plancmp -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $plancmp = Get-Command -Name plancmp -CommandType Application, ExternalScript -ErrorAction SilentlyContinue |
    Select-Object -First 1
  if (-not $plancmp) { return }
  $words = @()
  $typed = ''
  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    $extent = $element.Extent
    if ($extent.StartOffset -ge $cursorPosition) { break }
    $isString = $element -is [System.Management.Automation.Language.StringConstantExpressionAst]
    $text = if ($isString) { $element.Value } else { $extent.Text }
    if ($extent.EndOffset -lt $cursorPosition) { $words += $text; continue }
    $typed = $extent.Text.Substring(0, $cursorPosition - $extent.StartOffset).Trim('"', "'")
  }
  # What PowerShell does not replace of the word: after a comma it takes the item alone.
  $current = $wordToComplete.Trim('"', "'")
  $kept = if ($typed.EndsWith($current)) { $typed.Length - $current.Length } else { 0 }
  # A letter before the last word: Windows PowerShell leaves out arguments that are empty.
  $lines = @(& $plancmp complete powershell -- @words "=$typed" 2>$null)
  if ($lines.Count -eq 0) { return }
  $files, $prefix = $lines[0] -split "\`t", 2
  foreach ($line in ($lines | Select-Object -Skip 1)) {
    $value, $about = $line -split "\`t", 2
    $whole = "$prefix$value"
    if (-not $whole.StartsWith($typed, [StringComparison]::OrdinalIgnoreCase)) { continue }
    $put = $whole.Substring([Math]::Min($kept, $whole.Length))
    if ($put -notmatch '^[\\w./:=~,-][\\w./:=~,#-]*$') { $put = "'" + $put.Replace("'", "''") + "'" }
    if (-not $about) { $about = $value }
    [System.Management.Automation.CompletionResult]::new($put, $value, 'ParameterValue', $about)
  }
  if (-not $files) { return }
  $path = $typed.Substring([Math]::Min($prefix.Length, $typed.Length))
  foreach ($file in [System.Management.Automation.CompletionCompleters]::CompleteFilename($path)) {
    $isFolder = $file.ResultType -eq 'ProviderContainer'
    if ($files -eq 'folders' -and -not $isFolder) { continue }
    if ($files -eq 'yaml' -and -not $isFolder -and $file.ListItemText -notmatch '\\.ya?ml$') { continue }
    $before = $prefix.Substring([Math]::Min($kept, $prefix.Length))
    [System.Management.Automation.CompletionResult]::new(
      "$before$($file.CompletionText)", $file.ListItemText, $file.ResultType, $file.ToolTip)
  }
}
`;
