-- A user's session in headless Neovim: opens a description, reads the diagnostic and the hover, lists the code actions,
-- applies the preferred one. Writes what it saw as JSON to $REMIT_RESULT; run by neovim.test.ts.
local result = { version = tostring(vim.version().major) .. '.' .. tostring(vim.version().minor) }

local function finish(problem)
  result.problem = problem
  vim.fn.writefile({ vim.fn.json_encode(result) }, vim.env.REMIT_RESULT)
  vim.cmd('qall!')
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.REMIT_FILE))
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({
    name = 'remit',
    cmd = { vim.env.REMIT_NODE, vim.env.REMIT_SERVER, '--stdio' },
    root_dir = vim.env.REMIT_ROOT,
  })
  if id == nil then return 'the client did not start' end
  vim.lsp.buf_attach_client(buffer, id)

  local function findings(wanted)
    return vim.wait(20000, function()
      result.diagnostics = vim.diagnostic.get(buffer)
      return #result.diagnostics == wanted
    end, 20)
  end
  if not findings(1) then return 'no diagnostic came' end

  local client = vim.lsp.get_client_by_id(id)
  local diagnostic = result.diagnostics[1]
  result.found = { line = diagnostic.lnum, message = diagnostic.message, code = diagnostic.code, source = diagnostic.source }
  vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col })

  local place = vim.lsp.util.make_position_params(0, client.offset_encoding)
  result.hover = client.request_sync('textDocument/hover', place, 10000, buffer).result

  local range = vim.lsp.util.make_range_params(0, client.offset_encoding)
  range.context = { diagnostics = {} }
  local actions = client.request_sync('textDocument/codeAction', range, 10000, buffer).result
  result.actions = {}
  local preferred
  for _, action in ipairs(actions) do
    table.insert(result.actions, action.title)
    if action.isPreferred then preferred = action end
  end
  if preferred == nil then return 'no action is preferred' end

  if preferred.edit == nil then
    preferred = client.request_sync('codeAction/resolve', preferred, 10000, buffer).result
  end
  vim.lsp.util.apply_workspace_edit(preferred.edit, client.offset_encoding)
  result.cleared = findings(0)
  result.text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') .. '\n'
  vim.cmd('undo')
  result.undone = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') .. '\n'
  client.stop()
  result.stopped = vim.wait(10000, function() return client.is_stopped() end, 20)
end

local _, problem = xpcall(run, debug.traceback)
finish(problem)
