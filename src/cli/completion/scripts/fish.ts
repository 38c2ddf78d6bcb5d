/** For fish 3 and later. */
export const fish = `# Completion of plancmp for fish, made by plancmp completion fish.
function __plancmp_complete
    set -l words (commandline -opc)
    set -e words[1]
    set -l typed (commandline -ct)
    set -l lines (command plancmp complete fish -- $words "$typed" 2>/dev/null)
    set -l header (string split \\t -- "$lines[1]")
    set -l prefix "$header[2]"
    set -e lines[1]
    for line in $lines
        printf '%s%s\\n' "$prefix" "$line"
    end
    set -l pattern
    switch "$header[1]"
        case folders
            set pattern '/$'
        case yaml
            set pattern '(/|\\.ya?ml)$'
        case any
            set pattern .
        case '*'
            return
    end
    # What an empty command takes: files.
    set -l path (string sub -s (math (string length -- "$prefix") + 1) -- "$typed")
    for file in (complete -C "'' $path" | string replace -r '\\t.*' '' | string match -r -- ".*$pattern.*")
        string match -qr -- $pattern $file; and printf '%s%s\\n' "$prefix" "$file"
    end
end
complete -c plancmp -k -f -a '(__plancmp_complete)'
`;
